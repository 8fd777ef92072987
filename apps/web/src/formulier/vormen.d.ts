declare module 'virtual:handeling-vormen' {
  export const VORMEN: Readonly<Record<string, unknown>>;
}
