using System;

namespace HarbourOffice;

[Serializable]
public class ManifestLine
{
    private readonly string _goods;
    private readonly long _grams;
    private readonly char _class;
    private readonly bool _bonded;

    public ManifestLine(string goods, long grams, char @class, bool bonded)
    {
        _goods = goods;
        _grams = grams;
        _class = @class;
        _bonded = bonded;
    }

    public string Goods => _goods;

    public long Grams => _grams;

    public char Class => _class;

    public bool Bonded => _bonded;
}
