/** What the gateway knows of one client request; subgraphs see of it what their connection passes on. */
export interface GatewayContext {
  /** Aborted when the client hangs up before it has its answer. */
  signal: AbortSignal;
}
