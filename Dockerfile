# The API, its pages and its commands. Small, not root, and it writes nothing: a read-only file system will do.
# Neo4j runs elsewhere: NEO4J_URI says where (compose.yaml).
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image brings its own Node: the locked ones (optional) are not needed.
RUN npm ci --omit=optional
COPY . .
RUN npx vite build web --logLevel warn && npm prune --omit=dev --omit=optional

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 LIANTU_HOME=/home/node/liantu
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/web/dist web/dist
COPY --from=build /app/schema schema
COPY --from=build /app/cypher cypher
COPY --from=build /app/profiles profiles
COPY --from=build /app/questions questions
COPY --from=build /app/import import
COPY --from=build /app/src src
RUN printf '#!/bin/sh\nexec node /app/src/cli/main.ts "$@"\n' > /usr/local/bin/liantu && chmod +x /usr/local/bin/liantu \
  && mkdir -p /home/node/liantu && chown node:node /home/node/liantu
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-old-space-size=512", "--max-semi-space-size=16", "--no-parallel-scavenge", "src/main.ts"]
