/** `Content-Disposition` of a file whose name is made of safe characters (RFC 6266). */
export function dispositionOf(name: string, download: boolean): string {
  return `${download ? 'attachment' : 'inline'}; filename="${name}"`
}
