/** What a function finds of a thing, found when it is first asked for and kept as long as the thing is: many rules ask the same. */
export function once<Thing extends object, Found>(find: (thing: Thing) => Found): (thing: Thing) => Found {
  const known = new WeakMap<Thing, Found>();
  return (thing) => {
    const there = known.get(thing);
    if (there !== undefined) return there;
    const found = find(thing);
    known.set(thing, found);
    return found;
  };
}
