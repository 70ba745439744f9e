/**
 * Names a database by its servers, without the credentials that the address may carry. Where no credentials end, what
 * looks like a server may be a part of them, so the name of the address stands for the servers.
 */
export function toPlace(url: string, database: string, addressName: string): string {
  const [address = ''] = url.split('?');
  const end = address.lastIndexOf('@');
  const [hosts = ''] = end < 0 ? [addressName] : address.slice(end + 1).split('/');
  return `${hosts}/${database}`;
}
