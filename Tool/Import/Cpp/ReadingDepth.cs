namespace Stevedore.Tool.Import.Cpp;

/// <summary>How deep statements and expressions are followed into each other, which bounds the stack.</summary>
internal sealed class ReadingDepth
{
    private const int Deepest = 1000;

    private int _depth;

    /// <summary>Reads what lies one deeper.</summary>
    /// <returns>Null if it lies too deep.</returns>
    public T? Within<T>(Func<T> read)
        where T : class
    {
        if (_depth >= Deepest)
            return null;
        _depth++;
        try
        {
            return read();
        }
        finally
        {
            _depth--;
        }
    }
}
