# One image for every target; TARGET says which one a container is (docs/targets.md).
#   docker build -t holdfast:0.1.0 .
#   docker build -t holdfast-people:0.1.0 --build-arg TARGET=people .
ARG NODE_IMAGE=node:24.11.1-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /holdfast
COPY . .
RUN npm ci --loglevel=error && npm run --silent compile
# What only tests and checks need stays behind, the rooms and the packages alike.
RUN rm -rf acceptance bench engines simulation && npm prune --omit=dev --loglevel=error \
  && find . -path ./node_modules -prune -o \( -name '*.spec.*' -o -name '*.map' -o -name '*.tsbuildinfo' \) -print0 \
  | xargs -0 rm -f

FROM ${NODE_IMAGE}
WORKDIR /holdfast
COPY --from=build /holdfast/package.json ./
COPY --from=build /holdfast/node_modules node_modules
COPY --from=build /holdfast/schema schema
COPY --from=build /holdfast/packages packages
COPY --from=build /holdfast/services services
COPY --from=build /holdfast/gateway gateway
COPY --from=build /holdfast/launcher launcher
COPY --from=build /holdfast/demo demo
COPY --from=build /holdfast/cli cli
COPY --from=build /holdfast/tools/isReady.mjs tools/isReady.mjs

ARG TARGET=all
ENV TARGET=${TARGET} NODE_ENV=production PATH=/holdfast/node_modules/.bin:${PATH}
# The user `node` of the image, as a number, so that an orchestrator can see that it is not root.
USER 1000:1000
EXPOSE 4000 4001 4002 4003 4004 9464
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "tools/isReady.mjs"]
CMD ["sh", "-c", "exec holdfast start --target \"$TARGET\""]
