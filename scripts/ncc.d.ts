/** The options and results that the build uses; see "Programmatically From Node.js" in the readme of the package. */
declare module '@vercel/ncc' {
  interface Options {
    readonly externals?: Readonly<Record<string, string>>;
    readonly minify?: boolean;
    readonly license?: string;
    readonly cache?: false;
    readonly quiet?: boolean;
  }
  interface Packed {
    readonly code: string;
    /** By file name, beside the code. */
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
    readonly stats: { readonly compilation: { readonly warnings: readonly Error[] } };
  }
  export default function ncc(entry: string, options?: Options): Promise<Packed>;
}
