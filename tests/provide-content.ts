import { contentReader } from "~/content/reader.server";
import { provideContent } from "~/platform/content.server";

// Every test reads content through the real reader, as every entry does.
provideContent(contentReader);
