// What our inspector session does to process.nextTick: `inspector_ticks.ts stranger|fake`.
// Prints what happened. For Deno: JSC has no such session.
import { Session } from "node:inspector";
import process from "node:process";
import { InspectorSession } from "../../src/engine/v8/inspector/session.ts";

const scenarios = {
  /** Another tool schedules a callback of its own while our command is posted. */
  async stranger() {
    const session = new InspectorSession();
    let scheduled = 0;
    let called = 0;
    const post = Session.prototype.post;
    Session.prototype.post = function (this: Session, ...args: unknown[]) {
      Reflect.apply(post, this, args);
      scheduled++;
      process.nextTick(() => called++);
    } as typeof post;
    session.ask("Profiler.enable");
    const calledAtOnce = called;
    await session.post("Profiler.disable");
    await new Promise((resolve) => setTimeout(resolve, 10));
    session.disconnect();
    return { scheduled, called, calledAtOnce };
  },

  /** A test's fake timers have replaced nextTick, and do not run its callbacks. */
  async fake() {
    const { nextTick } = process;
    const kept: unknown[] = [];
    process.nextTick = (callback: unknown) => void kept.push(callback);
    const session = new InspectorSession();
    const began = performance.now();
    await session.post("Profiler.enable");
    const answer = session.ask<object>("Profiler.disable");
    session.disconnect();
    process.nextTick = nextTick;
    return { millis: performance.now() - began, answer };
  },
};

console.log(JSON.stringify(await scenarios[process.argv[2] as keyof typeof scenarios]()));
