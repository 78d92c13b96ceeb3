using System.Runtime.CompilerServices;
using Stevedore.Wire;

namespace Stevedore;

/// <content>The numbers that objects and classes are given, and that stand for them from then on.</content>
public sealed partial class Archive
{
    private void WriteNumber(uint number)
    {
        if (ObjectTag.IsNarrow(number))
            Buffer.Write(ObjectTag.Narrow(number));
        else if (StoredObjects.IsNotMadeFirst(number))
            throw ContainsItself();
        else
            Buffer.Advance(ObjectTag.WriteObject(Buffer.GetSpan(ObjectTag.MaxSize), number));
    }

    private void WriteClassNumber(uint number)
    {
        if (ObjectTag.IsNarrow(number))
            Buffer.Write(ObjectTag.NarrowClass(number));
        else
            Buffer.Advance(ObjectTag.WriteClass(Buffer.GetSpan(ObjectTag.MaxSize), number));
    }

    /// <summary>Remembers where a number is written, as long as all may become one larger.</summary>
    private void MeetNumber()
    {
        if (_storedRoot.Object is not null)
            _storedRoot.Meet(Position);
    }

    /// <summary>
    /// Frees number 1 for the root, to which something refers now: all that were given and written become one larger. They stand in memory
    /// still, unless much was stored before.
    /// </summary>
    private bool TryNumberStoredRoot()
    {
        bool isPossible = AreShiftable(_storedRoot.Numbers);
        if (isPossible)
        {
            EnsureNumberFree(StoredObjects.NumbersGiven);
            foreach (long position in _storedRoot.Numbers)
                ObjectTag.Increment(Buffer.WrittenAt(position));
            StoredObjects.FreeFirst();
            _storedClasses.Shift();
        }
        _storedRoot.End();
        return isPossible;
    }

    private bool AreShiftable(ReadOnlySpan<long> positions)
    {
        foreach (long position in positions)
        {
            if (!Buffer.Holds(position) || !ObjectTag.CanIncrement(Buffer.WrittenAt(position)))
                return false;
        }
        return true;
    }

    /// <summary>The object that was given the number before; null for 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private object? KnownObject(ObjectTag tag)
    {
        if (tag.Number == 0)
            return null;
        if (!LoadedObjects.TryGet(tag.Number, out object? known) || known is LoadedClass)
            return KnownObjectOrFail(tag, known);
        _isRootWithoutNumber = false;
        return known;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private object? KnownObjectOrFail(ObjectTag tag, object? known)
    {
        if (LoadedObjects.IsBeingMade(tag.Number))
            throw ContainsItself();
        if (TryNumberRoot())
            return KnownObject(tag);
        throw Error(
            ArchiveError.BadIndex,
            known is LoadedClass named
                ? $"Number {tag.Number} is the class {named.Class.Name}, where an object is named."
                : $"There is no object number {tag.Number}; {LoadedObjects.Count} numbers are given so far.");
    }

    /// <summary>
    /// Gives the root, which stands in place, the first number after all, if the first reference back shows that it was stored with one:
    /// until then each class is followed by its first object, so that a number which is one too large names the other kind.
    /// </summary>
    private bool TryNumberRoot()
    {
        if (!_isRootWithoutNumber)
            return false;
        _isRootWithoutNumber = false;
        if (!LoadedObjects.TryAddFirst(_root!))
            throw TooManyNumbers();
        return true;
    }

    private void AddLoaded(object value)
    {
        if (!LoadedObjects.TryAdd(value))
            throw TooManyNumbers();
    }

    private uint GiveNumber()
    {
        EnsureNumberFree(StoredObjects.NumbersGiven);
        return StoredObjects.GiveNumber();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EnsureNumberFree(uint given)
    {
        if (given >= _limits.MaxObjectCount)
            throw TooManyNumbers();
    }

    private ArchiveException TooManyNumbers() => Buffer.Exceeded(
        $"There are more than the {_limits.MaxObjectCount} objects and classes allowed", nameof(ArchiveLimits.MaxObjectCount));
}
