import type { z } from '@hono/zod-openapi';

/** A type without `readonly`, and with optional properties as JSON has them: there or not, never undefined. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
    : T;

type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Whether two types describe the same JSON, property for property. */
export type SameShape<A, B> = Identical<Plain<A>, Plain<B>>;

/** What the compiler says where a schema and a type of the core have grown apart. */
interface GrownApart<A, B> {
  readonly schema: Plain<A>;
  readonly core: Plain<B>;
}

/** Passes a schema on; does not compile unless it describes exactly the type of the core that is named. */
export function like<Core>() {
  return <Schema extends z.ZodType>(
    schema: SameShape<z.output<Schema>, Core> extends true ? Schema : GrownApart<z.output<Schema>, Core>,
  ): Schema => schema as Schema;
}
