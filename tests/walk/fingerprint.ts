import { db, Prisma } from "~/platform/db.server";

/** A hash of every row of each table: any write at all shows, and in which table. */
export async function fingerprint(): Promise<Record<string, string>> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`;
  const hashes = tables.map(
    ({ name }) => Prisma.sql`
      SELECT ${name}::text AS name, count(*) || ' ' || md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) AS hash
      FROM ${Prisma.raw(`"${name}"`)} t`,
  );
  const rows = await db().$queryRaw<{ name: string; hash: string }[]>(Prisma.join(hashes, " UNION ALL "));
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
}
