using System;
using System.Collections.Generic;

namespace HarbourOffice;

/// <summary>What a captain declares, of whatever type it is.</summary>
[Serializable]
public class Declaration
{
    private object _subject;
    private object _place;
    private object _again;
    private object[] _evidence;
    private Dictionary<string, object> _remarks = new();
    private IComparable _rank;

    public object Subject
    {
        get => _subject;
        set => _subject = value;
    }

    public object Place
    {
        get => _place;
        set => _place = value;
    }

    /// <summary>The same box as the place.</summary>
    public object Again
    {
        get => _again;
        set => _again = value;
    }

    public object[] Evidence
    {
        get => _evidence;
        set => _evidence = value;
    }

    public Dictionary<string, object> Remarks => _remarks;

    public IComparable Rank
    {
        get => _rank;
        set => _rank = value;
    }
}
