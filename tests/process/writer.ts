// Writes rows one after the other and says each number once the database has acknowledged it. Killed by its test.
import { openDatabase } from "~/platform/db.server";
import { migrate } from "~/platform/migrate.server";

const [folder = "", from = "0"] = process.argv.slice(2);
const database = await openDatabase({ kind: "folder", folder });
await migrate(database);
for (let number = Number(from); ; number++) {
  await database.client.$transaction(async (tx) => {
    await tx.auditEntry.create({ data: { action: "test.first", subjectId: String(number) } });
    await tx.auditEntry.create({ data: { action: "test.second", subjectId: String(number) } });
  });
  process.stdout.write(`${number}\n`);
}
