/** True in the end-to-end build only, where tests must see into the shadow roots. Set by build.mjs. */
declare const E2E: boolean;
