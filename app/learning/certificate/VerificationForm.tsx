import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { TextField } from "~/ui/TextField";

/** Takes a code as it is printed. A plain form: what was typed is in the next page's address. */
export function VerificationForm({ primary }: { primary: boolean }) {
  return (
    <form method="get" action="/verify" className="flex max-w-[30rem] flex-col items-start gap-4">
      <div className="w-full">
        <TextField
          name="code"
          label={m.certificates_verify_code()}
          hint={m.certificates_verify_code_hint()}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          required
        />
      </div>
      <Button variant={primary ? "primary" : "secondary"}>{m.certificates_verify_submit()}</Button>
    </form>
  );
}
