"""Makes the database, with an administrator, and an editor who may write and publish formatted text and no code."""

import os

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
django.setup()

from django.contrib.auth.models import Group, User  # noqa: E402
from django.core.management import call_command  # noqa: E402

call_command("migrate", verbosity=0)
User.objects.create_superuser("administrator", "administrator@example.invalid", "password")
editor = User.objects.create_user("editor", "editor@example.invalid", "password")
editor.groups.add(*Group.objects.filter(name__in=["Editors", "Moderators"]))
