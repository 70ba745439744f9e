/** Names a database by its servers, without the credentials that the address may carry. */
export function toPlace(url: string, database: string): string {
  const behindCredentials = url.slice(url.lastIndexOf('@') + 1).replace(/^mongodb(\+srv)?:\/\//, '');
  const [hosts = ''] = behindCredentials.split(/[/?]/);
  return `${hosts}/${database}`;
}
