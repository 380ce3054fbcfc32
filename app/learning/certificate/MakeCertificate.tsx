import { Form, useNavigation } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";

interface MakeCertificateProps {
  /** The attempt that the completion rests on. */
  attemptId: string;
  title: string;
  size?: "medium" | "small";
}

/** Asks for the certificate of one completion; asked twice it is the same one. */
export function MakeCertificate({ attemptId, title, size }: MakeCertificateProps) {
  const isBusy = useNavigation().state !== "idle";
  return (
    <Form method="post" action="/certificates">
      <input type="hidden" name="attempt" value={attemptId} />
      <Button
        variant="secondary"
        size={size}
        aria-disabled={isBusy}
        aria-label={m.certificates_make_for({ title })}
        icon={<Icon name="certificate" />}
      >
        {m.certificates_make()}
      </Button>
    </Form>
  );
}
