/** An answer before it goes out; the server adds the headers every answer has. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Sends half of the body under the length of all of it, then closes the socket. */
  truncated?: true;
}
