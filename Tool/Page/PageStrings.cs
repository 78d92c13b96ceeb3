namespace Stevedore.Tool.Page;

/// <summary>The texts of a page, each once: pieces have their numbers.</summary>
internal sealed class PageStrings
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All => _all;

    /// <summary>The number of a text, from 1; 0 if there is none.</summary>
    public int NumberOf(string? text)
    {
        if (text is null)
            return 0;
        if (!_numbers.TryGetValue(text, out int number))
        {
            _all.Add(text);
            number = _all.Count;
            _numbers.Add(text, number);
        }
        return number;
    }
}
