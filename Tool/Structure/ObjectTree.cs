using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Stevedore.Tool.Structure;

/// <summary>
/// Works out which objects lie in the bodies of which: a count directly before an object's tag is that of a list, and all lists must come
/// out even. If they do not, nothing is said.
/// </summary>
internal sealed class ObjectTree
{
    /// <summary>Of the object that nothing is around.</summary>
    public const int Root = -1;

    /// <summary>Of a count before a list. One of 65,535 or more is longer, and is not looked for.</summary>
    public const int CountSize = sizeof(ushort);

    private const int DeepestTree = 200;
    private const int MaxObjects = 1 << 18;
    private const int MaxHolders = 64;

    private readonly FoundArchive _archive;
    private readonly int[] _counts;
    private readonly int[] _parents;
    private readonly int[] _lists;

    /// <summary>How many objects of a class lay in those of another one when they were divided last.</summary>
    private Dictionary<(int Around, int Within), int> _held = [];

    private ObjectTree(ReadOnlySpan<byte> bytes, FoundArchive archive)
    {
        _archive = archive;
        _counts = new int[archive.Objects.Count];
        _parents = new int[archive.Objects.Count];
        _lists = new int[archive.Objects.Count];
        for (int i = 0; i < _counts.Length; i++)
            _counts[i] = CountBefore(bytes, i);
    }

    /// <summary>For each object the place of the one around it, or <see cref="Root"/>.</summary>
    public IReadOnlyList<int> Parents => _parents;

    /// <summary>For each object the count directly before it, if a list begins with it; else 0.</summary>
    public IReadOnlyList<int> Lists => _lists;

    public static ObjectTree Find(ReadOnlySpan<byte> bytes, FoundArchive archive)
    {
        ObjectTree tree = new(bytes, archive);
        if (archive.Objects.Count is > 1 and <= MaxObjects && archive.Blobs.Count == 0)
        {
            HashSet<int> holders = tree.FindHolders();
            tree.Divide(holders);
            if (tree.Divide(holders) == 0)
                return tree;
        }
        Array.Fill(tree._parents, Root);
        Array.Clear(tree._lists);
        return tree;
    }

    /// <summary>The count directly before a tag; -1 if there can be none, or there are not so many objects.</summary>
    private int CountBefore(ReadOnlySpan<byte> bytes, int place)
    {
        int tag = _archive.Objects[place].Offset;
        int behind = place == 0 ? 0 : ArchiveShape.BodyOf(_archive, _archive.Objects[place - 1]);
        if (tag - behind < CountSize)
            return -1;
        int count = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(tag - CountSize)..]);
        return count <= _archive.Objects.Count - place ? count : -1;
    }

    /// <summary>The classes whose bodies end with a list, as far as it is known: those with which the lists come out best.</summary>
    private HashSet<int> FindHolders()
    {
        HashSet<int> holders = [.. Enumerable.Range(0, _archive.Classes.Count).Where(CanHold)];
        int best = Divide(holders);
        foreach (int index in holders.Take(MaxHolders).ToArray())
        {
            holders.Remove(index);
            int without = Divide(holders);
            // Behind the last object of a list the count of another one may stand, which is in most bodies of the class nowhere.
            if (without < best || (without == best && !IsMostlyFilled(index)))
                best = without;
            else
                holders.Add(index);
        }
        return holders;
    }

    /// <summary>Whether a count can stand at the end of all bodies of a class.</summary>
    private bool CanHold(int index)
    {
        bool holdsAny = false;
        bool isAlwaysFilled = true;
        bool holdsItself = false;
        for (int i = 0; i + 1 < _counts.Length; i++)
        {
            if (_archive.Objects[i].Class != index)
                continue;
            int count = _counts[i + 1];
            if (count < 0)
                return false;
            holdsAny |= count > 0;
            isAlwaysFilled &= count > 0;
            holdsItself |= count > 0 && _archive.Objects[i + 1].Class == index;
        }
        return holdsAny && !(isAlwaysFilled && holdsItself);
    }

    private bool IsMostlyFilled(int index)
    {
        int filled = 0;
        int empty = 0;
        for (int i = 0; i + 1 < _counts.Length; i++)
        {
            if (_archive.Objects[i].Class == index)
                _ = _counts[i + 1] > 0 ? filled++ : empty++;
        }
        return filled > empty;
    }

    /// <summary>Gives each object the one around it.</summary>
    /// <returns>How many objects are too many or too few in lists.</returns>
    private int Divide(HashSet<int> holders)
    {
        int wrong = 0;
        Stack<OpenList> open = new();
        Dictionary<(int, int), int> held = [];
        for (int i = 0; i < _counts.Length; i++)
        {
            int itsClass = _archive.Objects[i].Class;
            bool holds = i > 0 && holders.Contains(_archive.Objects[i - 1].Class);
            if (_counts[i] > 0 && (i == 0 || holds))
                open.Push(new OpenList(i == 0 ? Root : i - 1, _counts[i], itsClass));
            else if (!TryContinue(open, itsClass, holds ? 0 : _counts[i]))
                wrong++;
            if (open.Count > DeepestTree)
                return int.MaxValue;
            _lists[i] = 0;
            if (open.TryPop(out OpenList list))
            {
                _lists[i] = list.IsNew ? list.Left : 0;
                _parents[i] = list.Owner;
                CollectionsMarshal.GetValueRefOrAddDefault(held, (ClassOf(list.Owner), itsClass), out _)++;
                open.Push(list with { Left = list.Left - 1, IsNew = false });
            }
            else
            {
                _parents[i] = Root;
            }
        }
        foreach (OpenList list in open)
            wrong += list.Left;
        _held = held;
        return wrong;
    }

    /// <summary>Goes on to the list to which the next object belongs: the innermost that is not full, or another one behind it.</summary>
    private bool TryContinue(Stack<OpenList> open, int itsClass, int count)
    {
        if (count > 0 && !open.Any(list => list.Left > 0 && list.ItsClass == itsClass))
        {
            int owner = OwnerOfNext(open, itsClass);
            while (open.TryPeek(out OpenList full) && full.Left == 0)
            {
                open.Pop();
                if (full.Owner == owner)
                    break;
            }
            if (owner >= Root)
            {
                open.Push(new OpenList(owner, count, itsClass));
                return true;
            }
        }
        while (open.TryPeek(out OpenList list) && list.Left == 0)
            open.Pop();
        return open.Count > 0;
    }

    /// <summary>
    /// In whose body another list begins: of the objects whose lists are full now the one whose class had such objects most often when they
    /// were divided before, else the innermost. Less than <see cref="Root"/> if none is full.
    /// </summary>
    private int OwnerOfNext(Stack<OpenList> open, int itsClass)
    {
        int owner = Root - 1;
        int most = 1;
        foreach (OpenList list in open)
        {
            if (list.Left > 0)
                return owner;
            int held = _held.GetValueOrDefault((ClassOf(list.Owner), itsClass));
            if (owner < Root || held > most)
                (owner, most) = (list.Owner, Math.Max(most, held));
        }
        bool isOfRoot = owner < Root || _held.GetValueOrDefault((Root, itsClass)) > most;
        return isOfRoot ? Root : owner;
    }

    private int ClassOf(int place) => place == Root ? Root : _archive.Objects[place].Class;

    /// <summary>A list that has been begun: in whose body, how many objects are still to come, and of what class the first was.</summary>
    private readonly record struct OpenList(int Owner, int Left, int ItsClass, bool IsNew = true);
}
