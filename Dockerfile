# The bot for those who have Docker; without it, `npm ci && npm start` is all.
FROM node:24-bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jdk-headless maven && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY . .
RUN npm run --silent build && node --import tsx tools/embedded-mongo/build.ts && chown -R node:node /app
USER node
ENV DATA_DIR=/app/data
CMD ["npm", "start"]
