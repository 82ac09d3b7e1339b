"""JSON-LD cannot end the script it stands in."""

from __future__ import annotations

import json

from karrierehylla.exports.structured_data import as_script


def test_nothing_in_it_is_html() -> None:
    data = {"name": "</script><script>alert(1)</script><!-- & \u2028\u2029"}

    text = as_script(data)

    assert not set("<>&\u2028\u2029") & set(text)
    assert json.loads(text) == data


def test_our_own_addresses_become_absolute_and_others_stay() -> None:
    data = {
        "@id": "ressurs/vigo/",
        "url": ["https://www.vigo.no/", "nn/ressurs/vigo/"],
        "itemListElement": [{"item": "tema/"}],
        "name": "tema/",
    }

    assert json.loads(as_script(data, site_url="https://hylla.example/karriere/")) == {
        "@id": "https://hylla.example/karriere/ressurs/vigo/",
        "url": ["https://www.vigo.no/", "https://hylla.example/karriere/nn/ressurs/vigo/"],
        "itemListElement": [{"item": "https://hylla.example/karriere/tema/"}],
        "name": "tema/",
    }


def test_the_order_of_keys_changes_nothing() -> None:
    assert as_script({"b": 1, "a": "ø"}) == as_script({"a": "ø", "b": 1}) == '{"a": "ø", "b": 1}'
