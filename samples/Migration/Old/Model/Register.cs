using System;
using System.Collections.Generic;

namespace HarbourOffice;

/// <summary>A generic class, within it a generic structure.</summary>
[Serializable]
public class Register<T>
    where T : Entry
{
    private readonly Dictionary<Guid, Line> _lines = new();
    private T _latest;

    public T Latest => _latest;

    public IEnumerable<Line> Lines => _lines.Values;

    public void Add(T entry, int page)
    {
        _lines.Add(entry.Id, new Line(entry, page));
        _latest = entry;
    }

    public T Find(Guid id) => _lines[id].Entry;

    [Serializable]
    public struct Line
    {
        private readonly T _entry;
        private readonly int _page;

        public Line(T entry, int page)
        {
            _entry = entry;
            _page = page;
        }

        public T Entry => _entry;

        public int Page => _page;
    }
}
