export const id = 476;
export const ids = [476];
export const modules = {
  /***/
  4219: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        doubtsAbout: () => (
          /* binding */
          doubtsAbout
        ),
        proveFound: () => (
          /* binding */
          proveFound
        ),
        signStatement: () => (
          /* binding */
          signStatement
        )
      });
      var dist = __webpack_require__(1040);
      var protobuf_specs_dist = __webpack_require__(9654);
      var sign_dist = __webpack_require__(5179);
      var errors = __webpack_require__(7406);
      var finding = __webpack_require__(8225);
      var json = __webpack_require__(5960);
      var trust_statement = __webpack_require__(6145);
      ;
      const BUNDLE_LIMIT = 512 * 1024;
      const MOST_ENTRIES = 8;
      const IN_TOTO = "application/vnd.in-toto+json";
      function openBundle(text) {
        if (Buffer.byteLength(text) > BUNDLE_LIMIT)
          return badForm("more bytes than any bundle has");
        const parsed = parseBundle(text);
        if (typeof parsed === "string")
          return badForm(parsed);
        const complaint = complaintAbout(parsed);
        if (complaint !== void 0)
          return badForm(complaint);
        if (!(0, dist.isBundleWithDsseEnvelope)(parsed))
          return badForm("a signature of a file, not of a statement");
        const { payloadType, payload } = parsed.content.dsseEnvelope;
        if (payloadType !== IN_TOTO)
          return badForm(`an envelope with ${(0, json.TL)(payloadType)}`);
        const statement = (0, trust_statement.cO)(payload.toString("utf8"));
        if (statement.kind === "refused")
          return statement;
        return { kind: "found", value: { bundle: parsed, statement: statement.value } };
      }
      function parseBundle(text) {
        try {
          const value = (0, json.zv)(JSON.parse(text));
          const material = (0, json.zv)(value?.verificationMaterial);
          const times = (0, json.zv)(material?.timestampVerificationData);
          for (const entries of [material?.tlogEntries, times?.rfc3161Timestamps]) {
            if (Array.isArray(entries) && entries.length > MOST_ENTRIES)
              return `${entries.length} entries of a log or a clock`;
          }
          return (0, dist.bundleFromJSON)(value);
        } catch (error) {
          return error instanceof SyntaxError ? "no JSON" : messageOf(error);
        }
      }
      function complaintAbout({ verificationMaterial: { content, tlogEntries } }) {
        if (content.$case === "publicKey")
          return "a key without a certificate, which names nobody";
        const hashes = tlogEntries.reduce((sum, { inclusionProof }) => sum + (inclusionProof?.hashes.length ?? 0), 0);
        return hashes > 64 * MOST_ENTRIES ? "a proof of inclusion that is longer than any log" : void 0;
      }
      function badForm(found) {
        return (0, finding.J)("form", "PROVENANCE_INVALID", {
          message: "The provenance is no Sigstore bundle with a statement",
          found,
          expected: "a bundle as `application/vnd.dev.sigstore.bundle.v0.3+json` describes it, signed with a certificate"
        });
      }
      function messageOf(error) {
        return (error instanceof Error ? error.message : String(error)).slice(0, 200);
      }
      var verify_dist = __webpack_require__(4187);
      ;
      const ARC = "1.3.6.1.4.1.57264.1.";
      const NUMBERS = {
        issuer: 8,
        signer: 9,
        runner: 11,
        source: 12,
        commit: 13,
        ref: 14,
        sourceId: 15,
        ownerId: 17,
        workflow: 18,
        event: 20
      };
      const RUN = 21;
      function identityFrom(extensions) {
        const missing = [];
        const text = (key) => {
          const found = textAt(extensions, NUMBERS[key]);
          if (found === void 0)
            missing.push(`${key} (${ARC}${NUMBERS[key]})`);
          return found ?? "";
        };
        const identity = {
          issuer: text("issuer"),
          source: text("source"),
          sourceId: text("sourceId"),
          ownerId: text("ownerId"),
          commit: text("commit"),
          ref: text("ref"),
          workflow: text("workflow"),
          signer: text("signer"),
          event: text("event"),
          runner: text("runner")
        };
        if (missing.length > 0)
          return incomplete(missing);
        const run = textAt(extensions, RUN);
        return { kind: "found", value: { ...identity, ...run === void 0 ? {} : { run } } };
      }
      function textAt(extensions, number) {
        const found = extensions.filter(({ oid }) => oid === `${ARC}${number}`);
        const [only] = found;
        return only === void 0 || found.length > 1 ? void 0 : utf8String(only.value);
      }
      function utf8String(der) {
        const [tag, first = 0, second = 0, third = 0] = der;
        if (tag !== 12)
          return void 0;
        const [start, length] = first < 128 ? [2, first] : first === 129 ? [3, second] : [4, second * 256 + third];
        if (first > 130 || der.length !== start + length || length === 0)
          return void 0;
        const text = Buffer.from(der.subarray(start)).toString("utf8");
        return /[\p{Cc}\ufffd]/u.test(text) ? void 0 : text;
      }
      function incomplete(missing) {
        return (0, finding.J)("extensions", "PROVENANCE_INVALID", {
          message: "The certificate does not say which build it is for",
          found: `no single text for ${missing.join(", ")}`,
          expected: "a certificate for a job of GitHub Actions"
        });
      }
      ;
      function rememberingRoot(material) {
        for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities]) {
          const known = new Set(certChain);
          for (const certificate of certChain) {
            rememberEncodings(certificate);
            rememberVerdicts(certificate, known);
          }
        }
        return material;
      }
      function rememberingEntity(entity) {
        if (entity.key.$case === "certificate")
          rememberEncodings(entity.key.certificate);
        return entity;
      }
      function rememberEncodings({ root, tbsCertificate }) {
        for (const value of [...tbsCertificate.subs, tbsCertificate, root])
          rememberEncoding(value);
      }
      function rememberEncoding(value) {
        const encode = value.toDER.bind(value);
        let encoded;
        value.toDER = () => {
          encoded ??= encode();
          return encoded;
        };
      }
      function rememberVerdicts(certificate, known) {
        const verify = certificate.verify.bind(certificate);
        const verdicts = /* @__PURE__ */ new Map();
        certificate.verify = (issuer = certificate) => {
          if (!known.has(issuer))
            return verify(issuer);
          const verdict = verdicts.get(issuer) ?? verify(issuer);
          verdicts.set(issuer, verdict);
          return verdict;
        };
      }
      ;
      function proveBundle(bundle, root) {
        try {
          const verifier = new verify_dist.BL(root.material, {
            tlogThreshold: root.logEntries,
            ctlogThreshold: root.certificateLogEntries,
            timestampThreshold: 1
          });
          const { identity } = verifier.verify(rememberingEntity((0, verify_dist.DC)(bundle)));
          const extensions = (identity?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join(".") ?? "", value }));
          return identityFrom(extensions);
        } catch (error) {
          return (0, finding.J)(checkOf(error), "PROVENANCE_INVALID", {
            message: "The provenance cannot be proved",
            found: messageOf(error),
            expected: "a certificate, a signature and a time that the trust root's authorities and logs confirm"
          });
        }
      }
      function checkOf(error) {
        if (!(error instanceof verify_dist.mk) && !(error instanceof verify_dist.pn))
          return "form";
        if (error.code.startsWith("TLOG_"))
          return "log";
        if (error.code === "TIMESTAMP_ERROR")
          return "time";
        return error.code === "SIGNATURE_ERROR" ? "signature" : "certificate";
      }
      ;
      const PUBLIC_GOOD = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[{"baseUrl":"https://rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-01-12T11:53:27Z"}},"logId":{"keyId":"wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="}},{"baseUrl":"https://log2025-1.rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=","keyDetails":"PKIX_ED25519","validFor":{"start":"2025-09-23T00:00:00Z"}},"logId":{"keyId":"zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="}}],"certificateAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="}]},"validFor":{"start":"2021-03-07T03:20:29Z","end":"2022-12-31T23:59:59.999Z"}},{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"}]},"validFor":{"start":"2022-04-13T20:06:15Z"}}],"ctlogs":[{"baseUrl":"https://ctfe.sigstore.dev/test","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-03-14T00:00:00Z","end":"2022-10-31T23:59:59.999Z"}},"logId":{"keyId":"CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="}},{"baseUrl":"https://ctfe.sigstore.dev/2022","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2022-10-20T00:00:00Z"}},"logId":{"keyId":"3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="}}],"timestampAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore-tsa-selfsigned"},"uri":"https://timestamp.sigstore.dev/api/v1/timestamp","certChain":{"certificates":[{"rawBytes":"MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"}]},"validFor":{"start":"2025-07-04T00:00:00Z"}}]}';
      ;
      function publicTrustRoot() {
        return readTrustRoot(PUBLIC_GOOD);
      }
      function readTrustRoot(text, file = "the trust root") {
        try {
          const value = (0, json.zv)(JSON.parse(text));
          const root = protobuf_specs_dist.TrustedRoot.fromJSON(value?.trustedRoot ?? value ?? {});
          if (root.certificateAuthorities.length === 0)
            throw new Error("it names no certificate authority");
          if (root.tlogs.length === 0 && root.timestampAuthorities.length === 0)
            throw new Error("it names neither a log nor a timestamp authority");
          return {
            material: rememberingRoot((0, verify_dist.jO)(root)),
            logEntries: root.tlogs.length > 0 ? 1 : 0,
            certificateLogEntries: root.ctlogs.length > 0 ? 1 : 0
          };
        } catch (cause) {
          throw new errors.gl("INPUT_INVALID", `Cannot use ${file} as Sigstore's trust root`, {
            found: cause instanceof Error ? cause.message.slice(0, 200) : "something that is no JSON",
            expected: "JSON of a `TrustedRoot`, or of a `ClientTrustConfig` with one in it",
            cure: "Take the file `trusted_root.json` of the Sigstore instance that signs",
            cause
          });
        }
      }
      var judge = __webpack_require__(4967);
      ;
      function verifyProvenance({ bundle, root, ...about }) {
        const opened = openBundle(bundle);
        if (opened.kind === "refused")
          return opened;
        const proved = proveBundle(opened.value.bundle, root);
        if (proved.kind === "refused")
          return proved;
        return (0, judge.H)({ ...about, identity: proved.value, statement: opened.value.statement });
      }
      ;
      const sign_IN_TOTO = "application/vnd.in-toto+json";
      const TIMEOUT = 2e4;
      const RETRY = { retries: 3, minTimeout: 500, maxTimeout: 4e3, randomize: true };
      async function signStatement({ statement, token, place }) {
        try {
          const builder = (0, sign_dist.zL)({
            signingConfig: protobuf_specs_dist.SigningConfig.fromJSON(place.config),
            identityProvider: { getToken: async () => token },
            bundleType: "dsseEnvelope",
            fetchOptions: { timeout: TIMEOUT, retry: RETRY }
          });
          const bundle = await builder.create({ data: Buffer.from(statement), type: sign_IN_TOTO });
          return JSON.stringify((0, dist.bundleToJSON)(bundle));
        } catch (error) {
          throw unavailable(error, token);
        }
      }
      function doubtsAbout(text, place) {
        const opened = openBundle(text);
        const proved = opened.kind === "found" ? proveBundle(opened.value.bundle, rootOf(place)) : opened;
        return proved.kind === "found" ? void 0 : proved.findings[0].found;
      }
      function proveFound(text, { target, rules, place }) {
        const { subject, origin } = target;
        return verifyProvenance({ bundle: text, subject, origin, rules, root: rootOf(place) });
      }
      function rootOf({ root }) {
        return root === void 0 ? publicTrustRoot() : readTrustRoot(root);
      }
      function unavailable(error, token) {
        const text = error instanceof sign_dist.Gd ? `${error.message}: ${sign_messageOf(error.cause)}` : sign_messageOf(error);
        const safe = text.replaceAll(token, "***").replace(/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, "***");
        return new errors.gl("PROVENANCE_UNAVAILABLE", "Cannot sign the provenance: Sigstore did not answer as it should", {
          found: safe.slice(0, 300),
          expected: "a certificate for this job, and an entry of the log",
          cure: "Run it again later: it goes on where this one stopped. To publish without provenance, write `provenance: off`"
        });
      }
      function sign_messageOf(error) {
        return error instanceof Error ? error.message : String(error ?? "no reason given");
      }
    })
  )
};
