using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ZiggyCreatures.Caching.Fusion.Internals.Distributed;

namespace Stevedore.Caching;

/// <summary>
/// Stores and loads what a FusionCache puts around a value. Its class is generic, so that which form fits is found once for each type.
/// </summary>
/// <typeparam name="TEntry">A <see cref="FusionCacheDistributedEntry{TValue}"/>, or a type that is none.</typeparam>
internal abstract class EntryForm<TEntry>
{
    /// <summary>The form of the type; <see langword="null"/> if it is no entry.</summary>
    public static EntryForm<TEntry>? Instance { get; } = Make();

    public abstract byte[] Store(TEntry entry, ArchiveOptions? options);

    public abstract TEntry Load(byte[] bytes, ArchiveOptions? options);

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Values that are objects share the code of one construction.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "The form of objects is named here, and keeps its constructor.")]
    private static EntryForm<TEntry>? Make()
    {
        if (!typeof(TEntry).IsConstructedGenericType || typeof(TEntry).GetGenericTypeDefinition() != typeof(FusionCacheDistributedEntry<>))
            return null;
        Type value = typeof(TEntry).GenericTypeArguments[0];
        if (!RuntimeFeature.IsDynamicCodeSupported && value.IsValueType && value != typeof(long))
            throw new NotSupportedException($"Compiled ahead of time, there is no code for entries with a {value}. Put it into a class.");
        return (EntryForm<TEntry>)Activator.CreateInstance(typeof(ValueForm<>).MakeGenericType(value))!;
    }
}
