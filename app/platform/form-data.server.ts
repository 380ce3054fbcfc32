/** The form that a request carries. Ends the request with 400 where it carries none that can be read. */
export const formDataOf = (request: Request): Promise<FormData> =>
  request.formData().catch((): never => {
    throw new Response(null, { status: 400 });
  });
