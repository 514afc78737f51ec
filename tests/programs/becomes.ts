// Becomes another program while it profiles itself by the process's clock: ITIMER_PROF outlives exec.
import process from "node:process";
import { startCPUProfile } from "../../mod.ts";

function burn(millis: number): void {
  const { user, system } = process.cpuUsage();
  const end = user + system + millis * 1000;
  for (;;) {
    const now = process.cpuUsage();
    if (now.user + now.system >= end) return;
  }
}

const { execve } = process as unknown as {
  execve?(file: string, args: readonly string[], env: NodeJS.ProcessEnv): void;
};
if (process.env.PPROF_TEST_NEW_PROGRAM === "yes") {
  burn(300);
  console.log("the new program has run");
} else if (execve === undefined) {
  console.log("no process.execve");
} else {
  await startCPUProfile({ write: () => {} }, { clock: "process", hz: 1000 });
  burn(100);
  const args = [process.execPath, ...process.execArgv, process.argv[1]!];
  execve(process.execPath, args, { ...process.env, PPROF_TEST_NEW_PROGRAM: "yes" });
}
