interface ListenError extends NodeJS.ErrnoException {
  address?: string;
  port?: number;
}

const portSettings = 'PORT is the gateway’s, SANDBOX_PORT the sandbox’s, SUBGRAPH_PORT a subgraph’s';

/** Why a server could not listen, by the system's code, and what to do about it. */
const reasons: Record<string, (error: ListenError) => string> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken by another program. Stop that one, or choose another port: ${portSettings}.`,
  EACCES: ({ port }) => `This user may not listen on port ${port}. Choose one from 1024 on: ${portSettings}.`,
  EADDRNOTAVAIL: ({ address }) => `This machine has no address ${address}. Check HOST.`,
  ENOTFOUND: () => 'The name in HOST has no address. Check HOST.',
};

/** What a person reads when a command cannot start. */
export function explainStartProblem(error: unknown): string {
  const { code = '', syscall = '', message = String(error) } = (error ?? {}) as Partial<ListenError>;
  const reason = ['listen', 'getaddrinfo'].includes(syscall) ? reasons[code] : undefined;
  return reason ? reason(error as ListenError) : message;
}
