import { type Profiler, Session } from 'node:inspector';

/** Milliseconds spent in functions of a file, without what these call: by the file's URL, or by V8's name for it. */
export type SelfTimes = Record<string, number>;

let session: Session | undefined;

export async function startProfile(): Promise<void> {
  session = new Session();
  session.connect();
  await post('Profiler.enable');
  await post('Profiler.start');
}

export async function stopProfile(): Promise<SelfTimes> {
  const { profile } = await post<Profiler.StopReturnType>('Profiler.stop');
  session!.disconnect();
  return selfTimes(profile);
}

function post<Answer>(method: string): Promise<Answer> {
  return new Promise((resolve, reject) =>
    session!.post(method, (error, answer) => (error ? reject(error) : resolve(answer as Answer))),
  );
}

function selfTimes({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): SelfTimes {
  const places = placesOf(nodes);
  const times: SelfTimes = {};
  samples.forEach((id, index) => {
    const place = places.get(id)!;
    times[place] = (times[place] ?? 0) + timeDeltas[index]! / 1000;
  });
  return times;
}

/** What V8 has no file for, such as JSON.stringify, counts as its caller's; `(garbage collector)` has no caller. */
function placesOf(nodes: readonly Profiler.ProfileNode[]): Map<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const places = new Map<number, string>();
  const visit = (node: Profiler.ProfileNode, caller: string) => {
    const { url, functionName } = node.callFrame;
    const place = url || (functionName.startsWith('(') ? functionName : caller);
    places.set(node.id, place);
    for (const child of node.children ?? []) visit(byId.get(child)!, place);
  };
  visit(nodes[0]!, '(program)');
  return places;
}
