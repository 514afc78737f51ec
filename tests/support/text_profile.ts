/**
 * The text form of profiles that count stacks (debug=1), read back strictly.
 */
import assert from "node:assert/strict";

/** A frame's line: `#\t0x1\tname+0x2\tfile:3`. */
export interface TextFrame {
  /** "" for an address without a name. */
  readonly name: string;
  /** `file:line`, "" without a name. */
  readonly place: string;
}

/** Equal stacks. */
export interface TextGroup {
  readonly count: number;
  readonly frames: readonly TextFrame[];
}

/**
 * The groups of `text`, the leaf of each first.
 *
 * @throws When the text is not in Go's form, or the profile has another name.
 */
export function groupsOf(text: string, name: string): TextGroup[] {
  const [head, ...parts] = text.trimEnd().split(/\n(?=\d+ @)/);
  const total = new RegExp(`^${name} profile: total (\\d+)$`).exec(head!.trim())?.[1];
  assert.ok(total !== undefined, `head: ${head}`);
  const groups = parts.map(parseGroup);
  assert.equal(groups.reduce((sum, { count }) => sum + count, 0), Number(total));
  return groups;
}

function parseGroup(part: string): TextGroup {
  const [head, ...lines] = part.trimEnd().split("\n");
  const match = /^(\d+) @((?: 0x[0-9a-f]+)*)$/.exec(head!);
  assert.ok(match !== null, `group: ${head}`);
  const addresses = match[2]!.split(" ").filter((address) => address !== "");
  const frames = lines.filter((line) => !line.startsWith("# ")).map((line): TextFrame => {
    const cells = line.split(/\t+/);
    assert.equal(cells[0], "#", line);
    assert.match(cells[1]!, /^0x[0-9a-f]+$/, line);
    if (cells.length === 2) return { name: "", place: "" };
    return { name: cells[2]!.replace(/\+0x[0-9a-f]+$/, ""), place: cells[3]! };
  });
  // For an empty stack Go prints one line.
  if (addresses.length === 0) return { count: Number(match[1]), frames: [] };
  assert.equal(frames.length, addresses.length, part);
  return { count: Number(match[1]), frames };
}

/** A stack in the form of a crash (debug=2). */
export interface CrashEntry {
  readonly id: number;
  readonly state: string;
  readonly minutes: number;
  readonly frames: readonly TextFrame[];
  readonly createdBy?: TextFrame;
}

/**
 * The stacks of `text`.
 *
 * @throws When the text is not in Go's form.
 */
export function crashesOf(text: string): CrashEntry[] {
  assert.ok(text.endsWith("\n"));
  return text.trimEnd().split("\n\n").map((part) => {
    const [head, ...lines] = part.split("\n");
    const match = /^goroutine (\d+) \[(.*?)(?:, (\d+) minutes)?\]:$/.exec(head!);
    assert.ok(match !== null, `head: ${head}`);
    assert.equal(lines.length % 2, 0, part);
    const frames: TextFrame[] = [];
    let createdBy: TextFrame | undefined;
    for (let i = 0; i < lines.length; i += 2) {
      const call = /^(?:(.*)\(\.\.\.\)|created by (.*))$/.exec(lines[i]!);
      const place = /^\t(.*:\d+)(?: \+0x[0-9a-f]+| pc=0x[0-9a-f]+)?$/.exec(lines[i + 1]!);
      assert.ok(call !== null && place !== null, `${lines[i]}\n${lines[i + 1]}`);
      if (call[2] === undefined) frames.push({ name: call[1]!, place: place[1]! });
      else createdBy = { name: call[2], place: place[1]! };
    }
    return {
      id: Number(match[1]),
      state: match[2]!,
      minutes: Number(match[3] ?? 0),
      frames,
      ...(createdBy !== undefined && { createdBy }),
    };
  });
}
