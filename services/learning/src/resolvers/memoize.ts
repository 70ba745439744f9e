/** Remembers what a batch derives again and again, such as an id: deriving one costs more than all else about a row. */
export function memoize<Key, Value>(derive: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const standing = known.get(key);
    if (standing !== undefined) return standing;
    const value = derive(key);
    known.set(key, value);
    return value;
  };
}
