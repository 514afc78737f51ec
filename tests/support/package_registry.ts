/**
 * A registry on localhost with the interfaces of npm and JSR. It serves what the tests have packed
 * and, for npm, the dependencies that are installed here. Nothing leaves the machine.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const installed = fileURLToPath(new URL("../../node_modules", import.meta.url));

interface Package {
  readonly manifest: { readonly name: string; readonly version: string };
  readonly tarball: Uint8Array;
}

/** A running registry. */
export class PackageRegistry {
  readonly #server: Server;
  readonly #scratch: string;
  readonly #npm = new Map<string, Package>();

  private constructor(scratch: string) {
    this.#scratch = scratch;
    mkdirSync(this.#jsr, { recursive: true });
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error) => {
        response.statusCode = 500;
        response.end(String(error));
      });
    });
  }

  /** Starts one that keeps its files in `scratch`. */
  static async start(scratch: string): Promise<PackageRegistry> {
    const registry = new PackageRegistry(scratch);
    await new Promise<void>((resolve) => registry.#server.listen(0, "127.0.0.1", resolve));
    return registry;
  }

  /** "http://127.0.0.1:12345/". */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Serves the npm package in a directory. */
  addNPM(directory: string): void {
    const manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
    const file = join(this.#scratch, `${manifest.name.replaceAll("/", "-")}.tgz`);
    const names = ["--transform", "s,^\\.,package,", "--exclude=./node_modules"];
    execFileSync("tar", ["-czf", file, ...names, "-C", directory, "."]);
    this.#npm.set(manifest.name, { manifest, tarball: readFileSync(file) });
  }

  /** The directory of a publication to JSR. */
  get #jsr(): string {
    return join(this.#scratch, "jsr");
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url!, this.url).pathname).slice(1);
    if (path.startsWith("api/")) return await this.#publish(path, request, response);
    const body = path.startsWith("tarball/")
      ? this.#package(path.slice("tarball/".length))?.tarball
      : this.#file(path) ?? this.#packument(path);
    if (body === undefined) response.statusCode = 404;
    response.end(body);
  }

  #package(name: string): Package | undefined {
    const directory = join(installed, name);
    if (!this.#npm.has(name) && existsSync(join(directory, "package.json"))) this.addNPM(directory);
    return this.#npm.get(name);
  }

  /** npm's metadata of a package. */
  #packument(name: string): string | undefined {
    const found = this.#package(name);
    if (found === undefined) return undefined;
    const { manifest, tarball } = found;
    const dist = {
      tarball: `${this.url}tarball/${manifest.name}`,
      integrity: `sha512-${createHash("sha512").update(tarball).digest("base64")}`,
      shasum: createHash("sha1").update(tarball).digest("hex"),
    };
    return JSON.stringify({
      name,
      "dist-tags": { latest: manifest.version },
      versions: { [manifest.version]: { ...manifest, dist } },
    });
  }

  /** JSR's side of `deno publish`: every package and version is new, and accepted. */
  async #publish(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    // api/scopes/runtime/packages/pprof/versions/0.1.0
    const [, , scope, , name, versions, version] = path.split("/");
    response.setHeader("content-type", "application/json");
    if (versions === undefined) {
      response.end(JSON.stringify({ scope, name, isArchived: false }));
    } else if (request.method === "GET") {
      response.statusCode = 404;
      response.end(JSON.stringify({ code: "packageVersionNotFound", message: "It is new" }));
    } else {
      const archive = join(this.#scratch, "publication.tgz");
      writeFileSync(archive, Buffer.concat(await request.toArray()));
      const target = join(this.#jsr, `@${scope}/${name}/${version}`);
      mkdirSync(target, { recursive: true });
      execFileSync("tar", ["-xzf", archive, "-C", target]);
      const id = "00000000-0000-4000-8000-000000000000";
      response.end(JSON.stringify({ id, status: "success", error: null }));
    }
  }

  /** A file as jsr.io serves it: of the package, or about it. */
  #file(path: string): string | Uint8Array | undefined {
    const about = /^(@[^/]+\/[^/]+)\/(?:(.+)_)?meta\.json$/.exec(path);
    if (about === null) {
      const file = join(this.#jsr, path);
      return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
    }
    const directory = join(this.#jsr, about[1]!);
    if (!existsSync(directory)) return undefined;
    const [scope, name] = about[1]!.slice(1).split("/");
    const versions = readdirSync(directory);
    if (about[2] === undefined) {
      const known = Object.fromEntries(versions.map((version) => [version, {}]));
      return JSON.stringify({ scope, name, latest: versions[0], versions: known });
    }
    const root = join(directory, about[2]);
    const { exports } = JSON.parse(readFileSync(join(root, "deno.json"), "utf8"));
    const files = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => statSync(join(root, file)).isFile());
    const manifest = Object.fromEntries(files.map((file) => {
      const bytes = readFileSync(join(root, file));
      const checksum = `sha256-${createHash("sha256").update(bytes).digest("hex")}`;
      return [`/${file}`, { size: bytes.length, checksum }];
    }));
    return JSON.stringify({ manifest, exports });
  }
}
