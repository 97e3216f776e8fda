export const id = 1464;
export const ids = [1464];
export const modules = {
  /***/
  18456: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.toMessageSignatureBundle = toMessageSignatureBundle;
      exports.toDSSEBundle = toDSSEBundle;
      const protobuf_specs_1 = __webpack_require__(19654);
      const bundle_1 = __webpack_require__(37742);
      function toMessageSignatureBundle(options) {
        return {
          mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
          content: {
            $case: "messageSignature",
            messageSignature: {
              messageDigest: {
                algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
                digest: options.digest
              },
              signature: options.signature
            }
          },
          verificationMaterial: toVerificationMaterial(options)
        };
      }
      function toDSSEBundle(options) {
        return {
          mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
          content: {
            $case: "dsseEnvelope",
            dsseEnvelope: toEnvelope(options)
          },
          verificationMaterial: toVerificationMaterial(options)
        };
      }
      function toEnvelope(options) {
        return {
          payloadType: options.artifactType,
          payload: options.artifact,
          signatures: [toSignature(options)]
        };
      }
      function toSignature(options) {
        return {
          keyid: options.keyHint || "",
          sig: options.signature
        };
      }
      function toVerificationMaterial(options) {
        return {
          content: toKeyContent(options),
          tlogEntries: [],
          timestampVerificationData: { rfc3161Timestamps: [] }
        };
      }
      function toKeyContent(options) {
        if (options.certificate) {
          if (options.certificateChain) {
            return {
              $case: "x509CertificateChain",
              x509CertificateChain: {
                certificates: [{ rawBytes: options.certificate }]
              }
            };
          } else {
            return {
              $case: "certificate",
              certificate: { rawBytes: options.certificate }
            };
          }
        } else {
          return {
            $case: "publicKey",
            publicKey: {
              hint: options.keyHint || ""
            }
          };
        }
      }
    })
  ),
  /***/
  37742: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
      exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
      exports.isBundleWithPublicKey = isBundleWithPublicKey;
      exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
      exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
      exports.BUNDLE_V01_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.1";
      exports.BUNDLE_V02_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.2";
      exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.3";
      exports.BUNDLE_V03_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
      function isBundleWithCertificateChain(b) {
        return b.verificationMaterial.content.$case === "x509CertificateChain";
      }
      function isBundleWithPublicKey(b) {
        return b.verificationMaterial.content.$case === "publicKey";
      }
      function isBundleWithMessageSignature(b) {
        return b.content.$case === "messageSignature";
      }
      function isBundleWithDsseEnvelope(b) {
        return b.content.$case === "dsseEnvelope";
      }
    })
  ),
  /***/
  47714: (
    /***/
    ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.ValidationError = void 0;
      class ValidationError extends Error {
        fields;
        constructor(message, fields) {
          super(message);
          this.fields = fields;
        }
      }
      exports.ValidationError = ValidationError;
    })
  ),
  /***/
  61040: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      var __webpack_unused_export__;
      __webpack_unused_export__ = { value: true };
      __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.vw = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.Km = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = void 0;
      var build_1 = __webpack_require__(18456);
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return build_1.toDSSEBundle;
      } };
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return build_1.toMessageSignatureBundle;
      } };
      var bundle_1 = __webpack_require__(37742);
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return bundle_1.BUNDLE_V01_MEDIA_TYPE;
      } };
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return bundle_1.BUNDLE_V02_MEDIA_TYPE;
      } };
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE;
      } };
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return bundle_1.BUNDLE_V03_MEDIA_TYPE;
      } };
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return bundle_1.isBundleWithCertificateChain;
      } };
      Object.defineProperty(exports, "Km", { enumerable: true, get: function() {
        return bundle_1.isBundleWithDsseEnvelope;
      } });
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return bundle_1.isBundleWithMessageSignature;
      } };
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return bundle_1.isBundleWithPublicKey;
      } };
      var error_1 = __webpack_require__(47714);
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return error_1.ValidationError;
      } };
      var serialized_1 = __webpack_require__(23404);
      Object.defineProperty(exports, "vw", { enumerable: true, get: function() {
        return serialized_1.bundleFromJSON;
      } });
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return serialized_1.bundleToJSON;
      } };
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return serialized_1.envelopeFromJSON;
      } };
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return serialized_1.envelopeToJSON;
      } };
      var validate_1 = __webpack_require__(9352);
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return validate_1.assertBundle;
      } };
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return validate_1.assertBundleLatest;
      } };
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return validate_1.assertBundleV01;
      } };
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return validate_1.assertBundleV02;
      } };
      __webpack_unused_export__ = { enumerable: true, get: function() {
        return validate_1.isBundleV01;
      } };
    })
  ),
  /***/
  23404: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
      const protobuf_specs_1 = __webpack_require__(19654);
      const bundle_1 = __webpack_require__(37742);
      const validate_1 = __webpack_require__(9352);
      const bundleFromJSON = (obj) => {
        const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
        switch (bundle.mediaType) {
          case bundle_1.BUNDLE_V01_MEDIA_TYPE:
            (0, validate_1.assertBundleV01)(bundle);
            break;
          case bundle_1.BUNDLE_V02_MEDIA_TYPE:
            (0, validate_1.assertBundleV02)(bundle);
            break;
          default:
            (0, validate_1.assertBundleLatest)(bundle);
            break;
        }
        return bundle;
      };
      exports.bundleFromJSON = bundleFromJSON;
      const bundleToJSON = (bundle) => {
        return protobuf_specs_1.Bundle.toJSON(bundle);
      };
      exports.bundleToJSON = bundleToJSON;
      const envelopeFromJSON = (obj) => {
        return protobuf_specs_1.Envelope.fromJSON(obj);
      };
      exports.envelopeFromJSON = envelopeFromJSON;
      const envelopeToJSON = (envelope) => {
        return protobuf_specs_1.Envelope.toJSON(envelope);
      };
      exports.envelopeToJSON = envelopeToJSON;
    })
  ),
  /***/
  9352: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.assertBundle = assertBundle;
      exports.assertBundleV01 = assertBundleV01;
      exports.isBundleV01 = isBundleV01;
      exports.assertBundleV02 = assertBundleV02;
      exports.assertBundleLatest = assertBundleLatest;
      const error_1 = __webpack_require__(47714);
      function assertBundle(b) {
        const invalidValues = validateBundleBase(b);
        if (invalidValues.length > 0) {
          throw new error_1.ValidationError("invalid bundle", invalidValues);
        }
      }
      function assertBundleV01(b) {
        const invalidValues = [];
        invalidValues.push(...validateBundleBase(b));
        invalidValues.push(...validateInclusionPromise(b));
        if (invalidValues.length > 0) {
          throw new error_1.ValidationError("invalid v0.1 bundle", invalidValues);
        }
      }
      function isBundleV01(b) {
        try {
          assertBundleV01(b);
          return true;
        } catch (e) {
          return false;
        }
      }
      function assertBundleV02(b) {
        const invalidValues = [];
        invalidValues.push(...validateBundleBase(b));
        invalidValues.push(...validateInclusionProof(b));
        if (invalidValues.length > 0) {
          throw new error_1.ValidationError("invalid v0.2 bundle", invalidValues);
        }
      }
      function assertBundleLatest(b) {
        const invalidValues = [];
        invalidValues.push(...validateBundleBase(b));
        invalidValues.push(...validateInclusionProof(b));
        invalidValues.push(...validateNoCertificateChain(b));
        if (invalidValues.length > 0) {
          throw new error_1.ValidationError("invalid bundle", invalidValues);
        }
      }
      function validateBundleBase(b) {
        const invalidValues = [];
        if (b.mediaType === void 0 || !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) && !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/)) {
          invalidValues.push("mediaType");
        }
        if (b.content === void 0) {
          invalidValues.push("content");
        } else {
          switch (b.content.$case) {
            case "messageSignature":
              if (b.content.messageSignature.messageDigest === void 0) {
                invalidValues.push("content.messageSignature.messageDigest");
              } else {
                if (b.content.messageSignature.messageDigest.digest.length === 0) {
                  invalidValues.push("content.messageSignature.messageDigest.digest");
                }
              }
              if (b.content.messageSignature.signature.length === 0) {
                invalidValues.push("content.messageSignature.signature");
              }
              break;
            case "dsseEnvelope":
              if (b.content.dsseEnvelope.payload.length === 0) {
                invalidValues.push("content.dsseEnvelope.payload");
              }
              if (b.content.dsseEnvelope.signatures.length !== 1) {
                invalidValues.push("content.dsseEnvelope.signatures");
              } else {
                if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
                  invalidValues.push("content.dsseEnvelope.signatures[0].sig");
                }
              }
              break;
          }
        }
        if (b.verificationMaterial === void 0) {
          invalidValues.push("verificationMaterial");
        } else {
          if (b.verificationMaterial.content === void 0) {
            invalidValues.push("verificationMaterial.content");
          } else {
            switch (b.verificationMaterial.content.$case) {
              case "x509CertificateChain":
                if (b.verificationMaterial.content.x509CertificateChain.certificates.length === 0) {
                  invalidValues.push("verificationMaterial.content.x509CertificateChain.certificates");
                }
                b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
                  if (cert.rawBytes.length === 0) {
                    invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
                  }
                });
                break;
              case "certificate":
                if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
                  invalidValues.push("verificationMaterial.content.certificate.rawBytes");
                }
                break;
            }
          }
          if (b.verificationMaterial.tlogEntries === void 0) {
            invalidValues.push("verificationMaterial.tlogEntries");
          } else {
            if (b.verificationMaterial.tlogEntries.length > 0) {
              b.verificationMaterial.tlogEntries.forEach((entry, i) => {
                if (entry.logId === void 0) {
                  invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
                }
                if (entry.kindVersion === void 0) {
                  invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
                }
              });
            }
          }
        }
        return invalidValues;
      }
      function validateInclusionPromise(b) {
        const invalidValues = [];
        if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) {
          b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionPromise === void 0) {
              invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
            }
          });
        }
        return invalidValues;
      }
      function validateInclusionProof(b) {
        const invalidValues = [];
        if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) {
          b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionProof === void 0) {
              invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
            } else {
              if (entry.inclusionProof.checkpoint === void 0) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
              }
            }
          });
        }
        return invalidValues;
      }
      function validateNoCertificateChain(b) {
        const invalidValues = [];
        if (b.verificationMaterial?.content?.$case === "x509CertificateChain") {
          invalidValues.push("verificationMaterial.content.$case");
        }
        return invalidValues;
      }
    })
  ),
  /***/
  12954: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          isArchiveRoot
        ),
        /* harmony export */
        Fi: () => (
          /* binding */
          archiveRoot
        ),
        /* harmony export */
        uv: () => (
          /* binding */
          archiveName
        )
        /* harmony export */
      });
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29844);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28495);
      function archiveName(name, version) {
        const scope = name.scope === void 0 ? "" : `${name.scope}-`;
        const file = `${scope}${name.base}-${(0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.HN)(version)}.tar.gz`;
        if (!/^[A-Za-z0-9._-]+$/.test(file))
          throw new RangeError(`not a validated name and version: ${JSON.stringify(file)}`);
        return file;
      }
      function archiveRoot(name, version) {
        return `${name.base}-${version}`;
      }
      function isArchiveRoot(root, name, version) {
        if (!root.endsWith(`-${version}`))
          return false;
        const base = root.slice(0, -version.length - 1);
        return /^[A-Za-z0-9_-]+$/.test(base) && (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__.$N)(base) === (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__.$N)(name.base);
      }
    })
  ),
  /***/
  82083: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B$: () => (
          /* binding */
          builderText
        ),
        /* harmony export */
        hn: () => (
          /* binding */
          signerChange
        ),
        /* harmony export */
        oX: () => (
          /* binding */
          proofOf
        )
        /* harmony export */
      });
      var _trust_ratchet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33309);
      function proofOf(identity, bundle) {
        const { issuer, source: repository, sourceId: repositoryId, ownerId, workflow, signer } = identity;
        return { bundle, issuer, repository, repositoryId, ownerId, workflow, signer };
      }
      function signerChange(before, now) {
        const [old, other] = [partsOf(before), partsOf(now)];
        const differing = Object.keys(old).filter((what) => old[what] !== other[what]);
        if (differing.length === 0)
          return void 0;
        const told = (parts) => differing.map((what) => `${what} ${JSON.stringify(parts[what]?.slice(0, 200))}`).join(", ");
        return { found: told(other), expected: told(old) };
      }
      function partsOf(proof) {
        const { workflow, signer } = (0, _trust_ratchet_js__WEBPACK_IMPORTED_MODULE_0__.ek)(proof);
        const { issuer, repositoryId, ownerId } = proof;
        const reusable = signer === `./${workflow}` ? "none" : signer;
        return { issuer, "repository id": repositoryId, "owner id": ownerId, workflow, "reusable workflow": reusable };
      }
      function builderText({ repository, workflow, signer }) {
        return `${(0, _trust_ratchet_js__WEBPACK_IMPORTED_MODULE_0__.ek)({ workflow, signer }).workflow} of ${repository.replace(/^https?:\/\/[^/]+\//, "")}`;
      }
    })
  ),
  /***/
  21464: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        bundleProver: () => (
          /* binding */
          bundleProver
        )
      });
      var errors = __webpack_require__(27406);
      var manifest_name = __webpack_require__(29844);
      var provenance = __webpack_require__(86503);
      var dist = __webpack_require__(61040);
      var finding = __webpack_require__(98225);
      var json = __webpack_require__(85960);
      var trust_statement = __webpack_require__(56145);
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
        if (!(0, dist.Km)(parsed))
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
          return (0, dist.vw)(value);
        } catch (error2) {
          return error2 instanceof SyntaxError ? "no JSON" : messageOf(error2);
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
      function messageOf(error2) {
        return (error2 instanceof Error ? error2.message : String(error2)).slice(0, 200);
      }
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      function sha256Of(text) {
        return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
      }
      async function sha512Of(bytes) {
        const hash = createHash("sha512");
        for await (const chunk of bytes)
          hash.update(chunk);
        return hash.digest("hex");
      }
      var error = __webpack_require__(32530);
      var trust_subject = __webpack_require__(26076);
      var judge = __webpack_require__(47348);
      var verify_dist = __webpack_require__(54187);
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
      var remembered = __webpack_require__(75200);
      ;
      function proveBundle(bundle, root) {
        try {
          const verifier = new verify_dist.BL(root.material, {
            tlogThreshold: root.logEntries,
            ctlogThreshold: root.certificateLogEntries,
            timestampThreshold: 1
          });
          const { identity } = verifier.verify((0, remembered.X)((0, verify_dist.DC)(bundle)));
          const extensions = (identity?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join(".") ?? "", value }));
          return identityFrom(extensions);
        } catch (error2) {
          return (0, finding.J)(checkOf(error2), "PROVENANCE_INVALID", {
            message: "The provenance cannot be proved",
            found: messageOf(error2),
            expected: "a certificate, a signature and a time that the trust root's authorities and logs confirm"
          });
        }
      }
      function checkOf(error2) {
        if (!(error2 instanceof verify_dist.mk) && !(error2 instanceof verify_dist.pn))
          return "form";
        if (error2.code.startsWith("TLOG_"))
          return "log";
        if (error2.code === "TIMESTAMP_ERROR")
          return "time";
        return error2.code === "SIGNATURE_ERROR" ? "signature" : "certificate";
      }
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
      var client_proof = __webpack_require__(82083);
      ;
      function bundleProver(options) {
        return {
          async prove(entry, place) {
            const subject = `${entry.name}@${entry.vers}`;
            const recorded = (0, provenance.i)(entry.provenance);
            const text = recorded === void 0 ? "" : await bundleText(entry, recorded, { ...options, ...place });
            if (recorded !== void 0 && sha256Of(text) !== recorded.sha256)
              throw (0, error.w)(subject, otherBundle(sha256Of(text), recorded.sha256).findings);
            const verdict = verifyProvenance({
              ...{ bundle: text, rules: place.rules, root: options.root, origin: entry.repository },
              subject: { names: (0, trust_subject.B)((0, manifest_name.$q)(entry.name), entry.vers), sha256: entry.cksum }
            });
            if (verdict.kind === "refused")
              throw (0, error.w)(subject, verdict.findings);
            const proof = (0, client_proof.oX)(verdict.value, recorded?.sha256 ?? "");
            return proof;
          }
        };
      }
      async function bundleText(entry, { bundle, sha256 }, { cache, offline, source }) {
        const kept = await cache?.find(sha256);
        if (kept !== void 0)
          return kept;
        if (offline)
          throw offlineMiss(entry);
        const text = await download(besides(entry.dl, bundle), source).catch((cause) => {
          throw cause instanceof errors.gl && cause.code === "DOWNLOAD_FAILED" ? unreachable(entry, cause) : cause;
        });
        if (sha256Of(text) === sha256)
          await cache?.keep(sha256, text);
        return text;
      }
      async function download(dl, source) {
        const { bytes } = await source.open(dl, BUNDLE_LIMIT);
        const chunks = [];
        let length = 0;
        for await (const chunk of bytes) {
          chunks.push(chunk);
          length += chunk.length;
          if (length > BUNDLE_LIMIT)
            break;
        }
        return Buffer.concat(chunks).toString("utf8");
      }
      function besides(dl, name) {
        return /^https?:/i.test(dl) ? new URL(name, dl).href : `${dl.slice(0, dl.lastIndexOf("/") + 1)}${name}`;
      }
      function otherBundle(found, expected) {
        return (0, finding.J)("form", "PROVENANCE_INVALID", {
          message: "The bundle is not the one that was published",
          found: `sha256 ${found}`,
          expected: `sha256 ${expected}`,
          cure: "Do not trust it; the owner of the registry can say what it was, the owner of the package who replaced it"
        });
      }
      function unreachable({ name, vers }, cause) {
        return new errors.gl("DOWNLOAD_FAILED", `Cannot prove where ${name}@${vers} was built: its bundle cannot be had`, {
          found: cause.found === void 0 ? cause.message : `${cause.message}: ${cause.found}`,
          expected: "the bundle that the entry names, beside the archive",
          cure: "Try again later. If it is gone, tell the owner of the package; `--provenance off` installs without any proof",
          cause
        });
      }
      function offlineMiss({ name, vers }) {
        return new errors.gl("OFFLINE_MISS", `Cannot prove the provenance of ${name}@${vers} offline`, {
          found: "no copy of its bundle, or a damaged one",
          expected: "an earlier install of it with the same cache",
          cure: "Run it once without `--offline`"
        });
      }
    })
  ),
  /***/
  86503: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          provenanceFrom
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59531);
      function provenanceFrom(value) {
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value))
          return void 0;
        const { bundle, sha256, workflow, signer, event, runner, run } = value;
        if (typeof bundle !== "string" || !/^[A-Za-z0-9._-]{1,255}$/.test(bundle))
          return void 0;
        if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256))
          return void 0;
        if (typeof workflow !== "string" || typeof signer !== "string")
          return void 0;
        if (typeof event !== "string" || typeof runner !== "string")
          return void 0;
        return { bundle, sha256, workflow, signer, event, runner, ...typeof run === "string" ? { run } : {} };
      }
    })
  ),
  /***/
  32530: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        w: () => (
          /* binding */
          provenanceError
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      function provenanceError(subject, findings) {
        const [first] = findings;
        const { message, code, found, expected, cure } = first;
        const others = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
        const start = message.charAt(0).toLowerCase() + message.slice(1);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl(code, `Cannot accept the provenance of ${subject}: ${start}${others}`, {
          ...found === void 0 ? {} : { found },
          ...expected === void 0 ? {} : { expected },
          ...cure === void 0 ? {} : { cure },
          problems: findings.map(({ check: _, ...problem }) => problem)
        });
      }
    })
  ),
  /***/
  98225: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          refused
        )
        /* harmony export */
      });
      function refused(check, code, text) {
        return { kind: "refused", findings: [{ check, code, cure: NOT_THIS_BUNDLE, ...text }] };
      }
      const NOT_THIS_BUNDLE = "Do not trust it; if the release is yours, delete the bundle from it and publish again";
    })
  ),
  /***/
  85960: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        TL: () => (
          /* binding */
          quoted
        ),
        /* harmony export */
        b6: () => (
          /* binding */
          textOf
        ),
        /* harmony export */
        zv: () => (
          /* binding */
          recordOf
        )
        /* harmony export */
      });
      function recordOf(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : void 0;
      }
      function textOf(value) {
        return typeof value === "string" && value !== "" ? value : void 0;
      }
      function quoted(text) {
        if (text === void 0)
          return "nothing";
        const line = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");
        return `"${line.length > 300 ? `${line.slice(0, 300)}…` : line}"`;
      }
    })
  ),
  /***/
  47348: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        H: () => (
          /* binding */
          judgeFacts
        )
      });
      var json = __webpack_require__(85960);
      ;
      const RELEASE_EVENTS = ["release", "push", "workflow_dispatch"];
      function hostOfIssuer(issuer) {
        if (!URL.canParse(issuer))
          return void 0;
        const { host, pathname } = new URL(issuer);
        if (host === "token.actions.githubusercontent.com")
          return "github.com";
        const [, tenant] = /^token\.actions\.([a-z0-9-]+\.ghe\.com)$/.exec(host) ?? [];
        if (tenant !== void 0)
          return tenant;
        return pathname === "/_services/token" ? host : void 0;
      }
      var statement = __webpack_require__(56145);
      ;
      const FACT_CHECKS = {
        predicate: ({ statement: { predicateType } }) => unless(predicateType === statement.Ti, {
          code: "PROVENANCE_UNTRUSTED",
          message: "The statement is no build provenance",
          found: `${(0, json.TL)(predicateType)}${/\/release\//.test(predicateType) ? ", which proves the release, not the build" : ""}`,
          expected: `"${statement.Ti}"`
        }),
        subject: ({ statement: statement2, subject }) => unless(isAbout(statement2, subject), {
          code: "PROVENANCE_FOREIGN",
          message: "The provenance is of another file",
          found: statement2.subjects.slice(0, 3).map(({ name, digest }) => `${(0, json.TL)(name)} ${(0, json.TL)(digest.sha256)}`).join(", "),
          expected: `"${subject.names[0]}" with sha256 ${subject.sha256}`
        }),
        issuer: ({ identity, rules }) => unless(rules.issuers.includes(identity.issuer), {
          code: "PROVENANCE_UNTRUSTED",
          message: "Nobody this registry trusts vouches for the build",
          found: (0, json.TL)(identity.issuer),
          expected: rules.issuers.join(" or "),
          cure: "If it is your own GitHub, name it under `provenance: { issuers: [...] }` in `registry.yaml`"
        }),
        host: ({ identity, origin }) => unless(hostOfIssuer(identity.issuer) === origin.host && hostOf(identity.source) === origin.host, {
          code: "PROVENANCE_FOREIGN",
          message: "The archive was built on another GitHub",
          found: `${(0, json.TL)(identity.source)}, vouched for by ${(0, json.TL)(identity.issuer)}`,
          expected: origin.host
        }),
        repository: ({ identity, origin }) => unless(identity.sourceId === String(origin.id), {
          code: "PROVENANCE_FOREIGN",
          message: "The archive was built from another repository",
          found: `repository id ${identity.sourceId} (${(0, json.TL)(identity.source)})`,
          expected: `repository id ${origin.id}`
        }),
        owner: ({ identity, origin }) => unless(identity.ownerId === String(origin.owner_id), {
          code: "PROVENANCE_FOREIGN",
          message: "The repository belonged to somebody else when the archive was built",
          found: `owner id ${identity.ownerId}`,
          expected: `owner id ${origin.owner_id}`
        }),
        tag: ({ identity, origin }) => unless(identity.ref === `refs/tags/${origin.tag}`, {
          code: "PROVENANCE_FOREIGN",
          message: "The archive was built for something else than this tag",
          found: (0, json.TL)(identity.ref),
          expected: `"refs/tags/${origin.tag}"`,
          cure: "Run the workflow on the tag: on the event `release`, on a pushed tag, or by hand with the tag as its ref"
        }),
        commit: ({ identity, origin }) => unless(origin.commit !== null && identity.commit === origin.commit, {
          code: "PROVENANCE_FOREIGN",
          message: "The archive was built from another commit",
          found: identity.commit,
          expected: origin.commit ?? "a commit, and the entry names none"
        }),
        workflow: ({ identity }) => unless(identity.workflow.startsWith(`${identity.source}/.github/workflows/`), {
          code: "PROVENANCE_FOREIGN",
          message: "The workflow that ran is not of the source repository",
          found: (0, json.TL)(identity.workflow),
          expected: `a workflow of ${(0, json.TL)(identity.source)}`
        }),
        event: ({ identity: { event } }) => unless(RELEASE_EVENTS.includes(event), {
          code: "PROVENANCE_UNTRUSTED",
          message: "The build was started by an event that is no release",
          found: (0, json.TL)(event),
          expected: RELEASE_EVENTS.map((known) => `\`${known}\``).join(", "),
          cure: "on: { release: { types: [published] } }"
        }),
        runner: ({ identity: { runner }, rules }) => unless(runner === "github-hosted" || rules.selfHosted && runner === "self-hosted", {
          code: "PROVENANCE_UNTRUSTED",
          message: "The archive was built on a machine that this registry does not take",
          found: (0, json.TL)(runner),
          expected: rules.selfHosted ? "`github-hosted` or `self-hosted`" : "`github-hosted`",
          cure: "Publish with `runs-on: ubuntu-latest`, or ask for `provenance: { self-hosted: allow }` in `registry.yaml`"
        })
      };
      function unless(right, mismatch) {
        return right ? void 0 : mismatch;
      }
      function isAbout({ subjects }, { names, sha256, sha512 }) {
        return subjects.some(({ name, digest }) => {
          if (!names.includes(name))
            return false;
          if (digest.sha256 !== void 0)
            return digest.sha256 === sha256;
          return sha512 !== void 0 && digest.sha512 === sha512;
        });
      }
      function hostOf(address) {
        return URL.canParse(address) ? new URL(address).host : void 0;
      }
      ;
      function judgeFacts(facts) {
        const checks = Object.entries(FACT_CHECKS);
        const [first, ...others] = checks.flatMap(([name, check]) => {
          const mismatch = check(facts);
          return mismatch === void 0 || !isCheck(name) ? [] : [{ cure: CURE, ...mismatch, check: name }];
        });
        return first === void 0 ? { kind: "found", value: facts.identity } : { kind: "refused", findings: [first, ...others] };
      }
      const CURE = "Do not trust this archive as it is; its owner can publish the next version from its own release";
      function isCheck(name) {
        return name in FACT_CHECKS;
      }
    })
  ),
  /***/
  33309: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cj: () => (
          /* binding */
          pinFindings
        ),
        /* harmony export */
        ek: () => (
          /* binding */
          placesOf
        ),
        /* harmony export */
        tp: () => (
          /* binding */
          demandOf
        )
        /* harmony export */
      });
      var _sparse_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86503);
      var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85960);
      function demandOf({ policy, entries, repin }) {
        if (policy === "off")
          return { required: false };
        const last = entries.findLast(({ provenance }) => provenance !== void 0);
        const pin = last === void 0 || repin ? void 0 : pinFrom(last);
        const reason = policy === "required" ? "this registry takes no version without provenance" : last && `version ${last.vers} has provenance`;
        return reason === void 0 ? { required: false } : { required: true, reason, ...pin === void 0 ? {} : { pin } };
      }
      function pinFindings(pin, identity) {
        if (pin === void 0)
          return [];
        const now = placesOf(identity);
        const changed = (check, found, expected) => ({
          check,
          code: "PROVENANCE_CHANGED",
          message: `The build's ${check === "pinned-workflow" ? "workflow" : "reusable workflow"} is not the one of ${pin.version}`,
          found: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.TL)(found),
          expected: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.TL)(expected),
          cure: "Publish from the same workflow, or ask the maintainers to add the package to `provenance: { repin: [...] }` in `registry.yaml`"
        });
        return [
          ...now.workflow === pin.workflow ? [] : [changed("pinned-workflow", now.workflow, pin.workflow)],
          ...now.signer === pin.signer ? [] : [changed("pinned-signer", now.signer, pin.signer)]
        ];
      }
      function pinFrom({ provenance, vers }) {
        const recorded = (0, _sparse_provenance_js__WEBPACK_IMPORTED_MODULE_0__.i)(provenance);
        return recorded === void 0 ? void 0 : { ...placesOf(recorded), version: vers };
      }
      function placesOf({ workflow, signer }) {
        const caller = splitWorkflow(workflow);
        const job = splitWorkflow(signer);
        return {
          workflow: caller.path,
          signer: job.repository === caller.repository ? `./${job.path}` : `${job.repository}/${job.path}`
        };
      }
      function splitWorkflow(address) {
        const [, repository = "", path = address] = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/([^@]+)(?:@.*)?$/s.exec(address) ?? [];
        return { repository: repository.toLowerCase(), path };
      }
    })
  ),
  /***/
  75200: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          rememberingEntity
        ),
        /* harmony export */
        a: () => (
          /* binding */
          rememberingRoot
        )
        /* harmony export */
      });
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
    })
  ),
  /***/
  56145: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ti: () => (
          /* binding */
          PROVENANCE_TYPE
        ),
        /* harmony export */
        cO: () => (
          /* binding */
          readStatement
        )
        /* harmony export */
      });
      var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98225);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85960);
      const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
      const PROVENANCE_TYPE = "https://slsa.dev/provenance/v1";
      const MOST_SUBJECTS = 1024;
      function readStatement(text) {
        const value = parse(text);
        const predicateType = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(value?.predicateType);
        if (value === void 0 || value._type !== STATEMENT_TYPE || predicateType === void 0)
          return badStatement((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.TL)((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(value?._type)));
        if (!Array.isArray(value.subject) || value.subject.length > MOST_SUBJECTS)
          return badStatement("no list of subjects");
        const subjects = value.subject.map(subjectOf).filter((subject) => subject !== void 0);
        return { kind: "found", value: { predicateType, subjects } };
      }
      function parse(text) {
        try {
          return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.zv)(JSON.parse(text));
        } catch {
          return void 0;
        }
      }
      function subjectOf(value) {
        const subject = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.zv)(value);
        const name = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(subject?.name);
        const digests = Object.entries((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.zv)(subject?.digest) ?? {}).flatMap(([algorithm, hex]) => typeof hex === "string" ? [[algorithm, hex]] : []);
        return name === void 0 ? void 0 : { name, digest: Object.fromEntries(digests) };
      }
      function badStatement(found) {
        return (0, _finding_js__WEBPACK_IMPORTED_MODULE_1__.J)("statement", "PROVENANCE_INVALID", {
          message: "The bundle holds no in-toto statement",
          found,
          expected: `"${STATEMENT_TYPE}" with subjects and a predicate`
        });
      }
    })
  ),
  /***/
  26076: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          subjectNames
        )
        /* harmony export */
      });
      var _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12954);
      function packageUrl(name, version, type = "generic") {
        const path = name.full.split("/").map(encodeURIComponent).join("/");
        return `pkg:${type}/${path}@${encodeURIComponent(version)}`;
      }
      function subjectNames(name, version) {
        return [packageUrl(name, version), packageUrl(name, version, "npm"), (0, _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__.uv)(name, version)];
      }
    })
  )
};
