/** @jsxRuntime classic */
/** @jsx h */
// A part of places.ts in JSX: what the runtime compiles has other lines and columns.

interface ViewProps {
  readonly rounds: number;
}

type Component = (props: ViewProps) => number;

// deno-lint-ignore no-explicit-any
type Children = any[];

function h(component: Component, props: ViewProps, ..._children: Children): number {
  return 1 + component(props); // @call h View
}

function View({ rounds }: ViewProps): number {
  let x = 0;
  for (let i = 0; i < rounds; i++) x += Math.sqrt(i ^ (x & 7)); // @leaf View
  return x;
}

export function rendersView(rounds: number): number {
  const before = 1;
  return before + (
    <View
      rounds={rounds}
    />
  );
}
