/** The documentation, and the packages that contain it: links lead nowhere else. */
import { readdirSync } from "node:fs";

/** From the root of the repository. */
export const pages: readonly string[] = [
  ...["README.md", "CHANGELOG.md", "CONTRIBUTING.md"],
  ...readdirSync(new URL("../../docs", import.meta.url)).map((name) => `docs/${name}`),
];
