// Generated from schemas/ecosystem-name.schema.json by `npm run generate`.
/** Whether a value has the schema's form; `errors` of the last call says what is wrong, every fault once. */
export declare const checkEcosystemName: {
  (value: unknown): boolean;
  errors: { instancePath: string; keyword: string; params: Record<string, unknown>; message?: string }[] | null;
};
