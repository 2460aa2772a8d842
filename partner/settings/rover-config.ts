import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from './project-root.js';

export interface RoverSubgraph {
  name: string;
  /** Where the gateway reaches the subgraph when it runs as its own process. */
  routingUrl: string;
  /** Its SDL, relative to the project's root. */
  schemaFile: string;
}

/** The subgraphs of rover.yaml, in its order. */
export function readRoverConfig(file = 'rover.yaml'): RoverSubgraph[] {
  const { subgraphs } = parse(readFileSync(join(projectRoot, file), 'utf8')) as {
    subgraphs: Record<string, { routing_url: string; schema: { file: string } }>;
  };
  return Object.entries(subgraphs).map(([name, { routing_url, schema }]) => ({
    name,
    routingUrl: routing_url,
    schemaFile: schema.file,
  }));
}
