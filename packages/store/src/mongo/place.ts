/**
 * Names a database by what its address is called, and by its servers, without the credentials that the address may
 * carry. Where no credentials end, what looks like a server may be a part of them, so that no server is named.
 */
export function toPlace(url: string, database: string, addressName: string): string {
  const [address = ''] = url.split('?');
  const end = address.lastIndexOf('@');
  if (end < 0) return `${addressName}/${database}`;
  const [hosts = ''] = address.slice(end + 1).split('/');
  return `${addressName}/${database} at ${hosts}`;
}
