/** The setting that holds the address: what messages name where the address itself may be a secret. */
export const ADDRESS_SETTING = 'HOLDFAST_MONGO_URL';

/**
 * Names a database by its servers, without the credentials that the address may carry. Where no credentials end, what
 * looks like a server may be a part of them, so the setting stands for the servers.
 */
export function toPlace(url: string, database: string): string {
  const [address = ''] = url.split('?');
  const end = address.lastIndexOf('@');
  const [hosts = ''] = end < 0 ? [ADDRESS_SETTING] : address.slice(end + 1).split('/');
  return `${hosts}/${database}`;
}
