/** The smallest number in JSON that is read as one beyond all others. */
const BEYOND_ALL = '1e999';

/**
 * The JSON text from which a parsed value comes back exactly as it is: JSON.stringify makes 0 of minus zero, and null of
 * a number that is too large to be read.
 */
export function toExactJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toExactJson).join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, member]) => `${JSON.stringify(key)}:${toExactJson(member)}`)
      .join(',')}}`;
  if (Object.is(value, -0)) return '-0';
  if (value === Infinity) return BEYOND_ALL;
  return value === -Infinity ? `-${BEYOND_ALL}` : JSON.stringify(value);
}
