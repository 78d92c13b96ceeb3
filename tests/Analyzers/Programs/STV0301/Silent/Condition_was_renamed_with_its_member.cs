// File: Program.cs
using Stevedore;

[Serializable]
public partial class Rental
{
    public bool IsLet;
    [When(nameof(IsLet))] public double Rent;
}
// File: ArchiveSchema.txt
class Rental, schema 0
  IsRented: bool
  Rent, when IsRented: double
