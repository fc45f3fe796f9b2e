import { expect, test } from "vitest";
import { type Browser, manifest } from "../../extension/src/manifest";
import reviewed from "./permissions.json";

const browsers: Browser[] = ["chrome", "firefox"];

test.each(browsers)("%s asks for the reviewed permissions and no others", (browser) => {
  const { permissions, host_permissions, ...rest } = manifest(browser, "1.2.3");
  expect({ permissions, host_permissions }).toEqual(reviewed);
  expect(rest).not.toHaveProperty("optional_permissions");
  expect(rest).not.toHaveProperty("optional_host_permissions");
  expect(rest).not.toHaveProperty("web_accessible_resources");
});

test.each(browsers)("%s: nothing is loaded from elsewhere and nothing is sent", (browser) => {
  const { content_security_policy: policy } = manifest(browser, "1.2.3") as Record<string, { extension_pages: string }>;
  expect(policy?.extension_pages).toContain("default-src 'none'");
  expect(policy?.extension_pages).toContain("connect-src 'self'");
  expect(policy?.extension_pages).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/);
});

test("Firefox is told that no data is collected", () => {
  expect(manifest("firefox", "1.2.3").browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ["none"] } },
  });
});
