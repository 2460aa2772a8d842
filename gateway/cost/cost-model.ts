/** How often something calls the partner: what `@partnerCalls` says in the supergraph. */
export interface PartnerCalls {
  /** Undefined where only `@cost` says that there is something. */
  operation?: string | undefined;
  times: number;
  rows?: number | undefined;
  batch?: number | undefined;
  most?: number | undefined;
  fixed?: number | undefined;
  once?: number | undefined;
  when?: string | undefined;
  months?: readonly [from: string, to: string] | undefined;
}

export interface FieldCost {
  /** Name of the type it gives, or a list of. */
  type: string;
  isList: boolean;
  hasArguments: boolean;
  calls: readonly PartnerCalls[];
  /** Items of its list, as far as no argument says. */
  assumedSize: number | undefined;
  /** Arguments that say how many items there may be, with what they are by default. */
  slicing: readonly { argument: string; byDefault: number | undefined }[];
  /** Fields of its type that have so many items, instead of itself. */
  sizedFields: ReadonlySet<string> | undefined;
}

export interface TypeCost {
  fields: ReadonlyMap<string, FieldCost>;
  /** What looking one up by its key calls. */
  lookups: readonly PartnerCalls[];
  /** Fields that a reference to one has. */
  keys: ReadonlySet<string>;
}

/** What asking for the fields of a supergraph costs, by type. */
export type CostModel = ReadonlyMap<string, TypeCost>;
