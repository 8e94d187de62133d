// Runs in a process of its own: the package unpacks into the temp folder that it is started with,
// and adds the shared libraries it needs only where it takes the machine for a cloud function.
import chromium from "@sparticuz/chromium";

await chromium.executablePath();
