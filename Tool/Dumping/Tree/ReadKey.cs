using System.Reflection;
using Stevedore.Tool.Dumping.Code;

namespace Stevedore.Tool.Dumping.Tree;

/// <summary>
/// The place in the code that something is read at, the same for each object of a class; or the type whose body begins.
/// </summary>
/// <param name="Reader">The method that reads; <see langword="null"/> where a body begins.</param>
/// <param name="Offset">The place in it, in bytes of IL.</param>
/// <param name="Part">The place in what it calls, for a call that reads several values.</param>
/// <param name="Body">The type whose body begins.</param>
internal readonly record struct ReadKey(MethodBase? Reader, int Offset, int Part, Type? Body)
{
    /// <summary>The key of a read, by the calls that lead to it.</summary>
    public static ReadKey Of(Call[] calls)
    {
        int reader = Array.FindLastIndex(calls, static call => call.IsOfUser);
        return reader < 0
            ? default
            : new ReadKey(calls[reader].Method, calls[reader].Offset, reader + 1 < calls.Length ? calls[reader + 1].Offset : 0, null);
    }

    /// <summary>The key of the beginning of a body.</summary>
    public static ReadKey Of(Type body) => new(null, 0, 0, body);
}
