/** How many random histories a test of sync goes through; `npm run test:long` asks for more. */
export const RUNS = Number(process.env.FICHA_RUNS ?? 2_000);
