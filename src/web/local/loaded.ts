/** What a loader gives. */
export type Loaded<Loader> = Loader extends (...args: never[]) => infer Data ? Awaited<Data> : never;
