"""A small Wagtail site of a council, under a strict policy. The environment names what differs."""

import json
import os
import re

from csp.constants import SELF

CALCULATOR = os.environ["COUNCIL_CALCULATOR"]
WAGTAILADMIN_BASE_URL = os.environ["COUNCIL_SITE"]

SECRET_KEY = "of the tests"
ALLOWED_HOSTS = ["localhost"]
ROOT_URLCONF = "council.urls"
WAGTAIL_SITE_NAME = "Council"
INSTALLED_APPS = [
    "council",
    "wagtail.embeds",
    "wagtail.users",
    "wagtail.images",
    "wagtail.documents",
    "wagtail.snippets",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "modelsearch",
    "taggit",
    "django_tasks",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "csp.middleware.CSPMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ["COUNCIL_DATABASE"],
        "OPTIONS": {"init_command": "PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY"},
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STATIC_URL = "/static/"
LANGUAGE_CODE = "en-gb"
USE_TZ = True
DEBUG = True
WAGTAIL_AUTOSAVE_INTERVAL = 0
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None

# The policy of a careful council, for pages that visitors see.
CONTENT_SECURITY_POLICY = {
    "EXCLUDE_URL_PREFIXES": ["/admin/"],
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": [CALCULATOR, "'wasm-unsafe-eval'"],
        "connect-src": [CALCULATOR],
        "frame-src": [CALCULATOR],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
    },
}

# Wagtail reads no discovery links: a site names who may be embedded. Each page of the calculator has its own answer.
WAGTAILEMBEDS_FINDERS = [
    {
        "class": "wagtail.embeds.finders.oembed",
        "providers": [
            {"endpoint": f"{CALCULATOR}/embed/{name}.json", "urls": [f"^{re.escape(CALCULATOR)}/embed/{name}\\.html"]}
            for name in json.loads(os.environ["COUNCIL_EMBEDS"])
        ],
    }
]
