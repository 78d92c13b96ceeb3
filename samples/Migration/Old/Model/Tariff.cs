using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace HarbourOffice;

/// <summary>Prices by words in any case, for a country, as of a version, published somewhere.</summary>
[Serializable]
public class Tariff
{
    private readonly Dictionary<string, decimal> _prices = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedList<int, decimal> _discounts = new();
    private string _cultureName;
    private Version _version;
    private Uri _publishedAt;
    private StringBuilder _footnotes;

    [NonSerialized]
    private CultureInfo _culture;

    public Tariff(CultureInfo culture, Version version, Uri publishedAt)
    {
        _cultureName = culture.Name;
        _version = version;
        _publishedAt = publishedAt;
        _footnotes = new StringBuilder("All prices");
    }

    public Dictionary<string, decimal> Prices => _prices;

    public SortedList<int, decimal> Discounts => _discounts;

    public CultureInfo Culture => _culture ??= CultureInfo.GetCultureInfo(_cultureName);

    public Version Version => _version;

    public Uri PublishedAt => _publishedAt;

    public StringBuilder Footnotes => _footnotes;
}
