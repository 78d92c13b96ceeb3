using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Stevedore.Generated;

/// <summary>Arrays of more than one dimension. MFC has none; C++ programs store the lengths and then the elements themselves.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Grids
{
    /// <summary>
    /// Stores a count for each dimension of an array, or one null count if there is no array. The elements follow, the last index running
    /// fastest.
    /// </summary>
    /// <exception cref="ArgumentException">The array does not begin at index 0.</exception>
    /// <inheritdoc cref="Archive.WriteNullCollection" path="/exception"/>
    public static void WriteLengths(this Archive archive, Array? array)
    {
        if (array is null)
        {
            archive.WriteNullCollection();
            return;
        }
        archive.EnsureCountStorable(array.Length);
        for (int dimension = 0; dimension < array.Rank; dimension++)
        {
            if (array.GetLowerBound(dimension) != 0)
                throw new ArgumentException("Only arrays whose indices begin at 0 can be stored.", nameof(array));
            archive.WriteCount(array.GetLength(dimension));
        }
    }

    /// <summary>Loads a count for each dimension of an array.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="rank">The number of dimensions.</param>
    /// <param name="count">The number of elements, the product of the lengths.</param>
    /// <returns>The lengths; <see langword="null"/> only if there was no array.</returns>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadCollectionCount()"/>, for each length and for all elements together; or a null follows a length
    /// (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static int[]? ReadLengths(this Archive archive, int rank, out int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rank);
        count = 0;
        int[] lengths = new int[rank];

        // An empty dimension does not make the others free: .NET multiplies them all.
        ulong product = 1;
        for (int dimension = 0; dimension < rank; dimension++)
        {
            int length = archive.ReadCollectionCount();
            if (length < 0)
                return dimension == 0 ? null : throw archive.Impossible("length of a dimension");
            lengths[dimension] = length;
            product *= (ulong)Math.Max(1, length);
            archive.EnsureCountAllowed(product);
        }
        count = lengths.Contains(0) ? 0 : (int)product;
        return lengths;
    }

    /// <summary>
    /// Stores a count for each dimension of an array and the elements as they lie in memory, the last index running fastest: one block
    /// copy.
    /// </summary>
    /// <typeparam name="T">The type of the elements, one whose layout is its wire layout, without padding.</typeparam>
    /// <exception cref="ArgumentException">
    /// The array does not begin at index 0, or its elements are not of the type <typeparamref name="T"/>.
    /// </exception>
    /// <inheritdoc cref="Archive.WriteNullCollection" path="/exception"/>
    public static void WriteGrid<T>(this Archive archive, Array? grid) where T : unmanaged
    {
        archive.WriteLengths(grid);
        if (grid is not null)
            archive.WriteArray<T>(ElementsOf<T>(grid));
    }

    /// <summary>
    /// Loads an array of several dimensions that <see cref="WriteGrid"/> stored. Memory is reserved as the elements arrive.
    /// </summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TGrid">The type of the array.</typeparam>
    /// <param name="archive">The archive.</param>
    /// <param name="rank">The number of dimensions.</param>
    /// <param name="create">Makes an array of the lengths that it is given.</param>
    /// <returns>The array; <see langword="null"/> only if there was none.</returns>
    /// <exception cref="ArgumentException">What was made is not an array of <typeparamref name="T"/> of these lengths.</exception>
    /// <inheritdoc cref="ReadLengths" path="/exception"/>
    public static TGrid? ReadGrid<T, TGrid>(this Archive archive, int rank, Func<int[], TGrid> create)
        where T : unmanaged
        where TGrid : class
    {
        ArgumentNullException.ThrowIfNull(create);
        if (archive.ReadLengths(rank, out int count) is not { } lengths)
            return null;
        T[] elements = archive.ReadArray<T>(count);
        TGrid grid = create(lengths);
        if (grid is not Array array || array.Length != count)
            throw new ArgumentException($"What was made is not an array of {count} elements.", nameof(create));
        elements.CopyTo(ElementsOf<T>(array));
        return grid;
    }

    private static Span<T> ElementsOf<T>(Array grid) where T : unmanaged
    {
        if (grid.GetType().GetElementType() != typeof(T))
            throw new ArgumentException($"The elements of a {grid.GetType()} are not of the type {typeof(T)}.", nameof(grid));
        return MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(grid)), grid.Length);
    }
}
